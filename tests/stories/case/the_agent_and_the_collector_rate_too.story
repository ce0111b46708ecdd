# 评价: the applicant, the agent and who received the result, once each; the applicant's counts.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-qiao case open --service 临时救助 --name 张三 --material all -q
370406106200-20180810-0001

$ bianmin --as xuzhuang-zhao case accept 370406106200-20180810-0001 -q

$ bianmin --as xuzhuang-zhao case complete 370406106200-20180810-0001 --result 已救助 -q

$ bianmin --as xuzhuang-qiao case return 370406106200-20180810-0001 --to 张小三 --relation 子 -q

$ bianmin --as xuzhuang-zhao case rate 370406106200-20180810-0001 --rating 满意 --by 张小三
370406106200-20180810-0001: returned

$ bianmin --as xuzhuang-zhao case rate 370406106200-20180810-0001 --rating 满意 --by 张小三
! bianmin: error: refused: rate of 370406106200-20180810-0001
!   rated-once: 张小三 has rated the case already (二(四)回交；二(五)群众测评)
[3]

$ bianmin --as xuzhuang-zhao case rate 370406106200-20180810-0001 --rating 满意 --by 路人
! bianmin: error: refused: rate of 370406106200-20180810-0001
!   rated-once: besides the applicant only the agent and who received the result rate; 路人 is neither — leave --by out for the applicant (二(四)回交；二(五)群众测评)
[3]

% The applicant's rating takes the place of the first; the applicant by name is the applicant.
$ bianmin --as xuzhuang-zhao case rate 370406106200-20180810-0001 --rating 非常满意 --by 张三 --format json | jq -c .rating
"very_satisfied"

$ bianmin --as xuzhuang-zhao case rate 370406106200-20180810-0001 --rating 满意
! bianmin: error: refused: rate of 370406106200-20180810-0001
!   rated-once: the case has been rated already: 非常满意 (二(四)回交；二(五)群众测评)
[3]

$ printf '编号,满意度,评价人\n370406106200-20180810-0001,非常满意,\n370406106200-20180810-0001,不满意,张小三\n370406106200-20180810-0001,满意,张小三\n' > 评价.csv

$ bianmin --as xuzhuang-zhao import ratings 评价.csv
0 ratings recorded, 2 known already, 1 left out, 0 rectifications opened
!   评价.csv, row 3: rated-once: 张小三 has rated the case already: '370406106200-20180810-0001' (二(四)回交；二(五)群众测评)
[7]

$ bianmin case list --format jsonl | jq -c .rating
"very_satisfied"

$ bianmin store check
! bianmin: checked 1 cases and 6 entries: the ledger is whole
