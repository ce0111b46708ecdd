# What a schema seals leaves locked, whoever asks; the key is a file of the workspace.
# now: 2018-09-03T09:00:00+08:00
# workspace: shanting
# files: tests/data/ledgers/dirty_ledger_gbk.csv

$ bianmin -q import ledger dirty_ledger_gbk.csv --center xuzhuang
[7]

$ mkdir upload keys; sed 's/source = "id_number", length = 500, required = true, mask = "id_number"/source = "id_number", length = 500, required = true, seal = true/' $(dirname $(command -v bianmin))/../share/bianmin/config/upload/national.toml > upload/national.toml

$ bianmin export upload --table up_pro_accept -o out
! bianmin: error: national has no key to seal with
! bianmin: hint: put the key agreed on with the exchange into keys/national.seal: 32 bytes as base64url
[4]

$ printf 'a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2s' > keys/national.seal; chmod 644 keys/national.seal

$ bianmin export upload --table up_pro_accept -o out
! bianmin: error: keys/national.seal can be read or was put there by others
! bianmin: hint: it must be a plain file of your own with mode 0600: chmod 600 keys/national.seal
[3]

$ chmod 600 keys/national.seal; bianmin -q export upload --table up_pro_accept -o out

$ sed -n 2p out/up_pro_accept.csv | cut -d, -f14,17
张*,RN-O4hcN2y7fy3LjCuhKIyTx5Pa7O5X6pFzURFC7JWiY5KLPIDq6fg-DuIbHHA

$ grep -c 370499 out/up_pro_accept.csv
0
[1]

% The same with --reveal: the name shows, the sealed column does not.
$ bianmin -q --as district-he --reveal export upload --since 0 --table up_pro_accept -o shown

$ sed -n 2p shown/up_pro_accept.csv | cut -d, -f14,17
张三,RN-O4hcN2y7fy3LjCuhKIyTx5Pa7O5X6pFzURFC7JWiY5KLPIDq6fg-DuIbHHA

% Again: the same batch, the same bytes.
$ bianmin -q export upload --since 0 --table up_pro_accept -o again

$ diff -r out again && echo the same
the same

$ echo short > keys/national.seal; bianmin export upload --since 0 --table up_pro_accept -o fifth
! bianmin: error: keys/national.seal is no key
! bianmin: hint: it holds 32 bytes as base64url, 43 characters without padding
[5]
