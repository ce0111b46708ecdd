# Every verb with its states, conditions, paper and clause.

$ bianmin case flow --format tsv | cut -f 1,2,4,6 | head -30
动作	环节	转为	文书
open	登记	已登记	委托书
notify	一次性告知	待补正	一次性告知书
notify	一次性告知	待补正	一次性告知书
supply	补正	已登记	
accept	受理	已受理	受理单
reject	退办	已退办	退办通知书
assign	承办	办理中	承办单
transfer	转办	办理中	转办单
join	会办	办理中	会办单
opine	会办意见	不变	
forward	上报	办理中	上报单
reply	批复	不变	
suspend	中止	不变	中止告知书
resume	恢复	不变	
extend	延期	不变	延期通知书
extend	延期	不变	延期通知书
extend	延期	不变	延期通知书
remind	催办	不变	催办单
remind	催办	不变	催办单
complete	办结	已办结	
return	回交	已回交	送达回证
rate	评价	不变	
withdraw	撤回	已撤回	代办终止单
reopen	重办	办理中	
reopen	重办	已登记	
correct	更正	不变	
recount	期限重算	不变	
annul	作废	已作废	
accept	受理	已受理	受理单

% For programs, in the words of the commands and the log.
% Conditions stand in words, in the language asked for; programs get the words of the rules.
$ bianmin case flow --format tsv | cut -f 1,5 | grep -E '^(reject|return)'
reject	书面说明事实、依据和救济途径；对不满意的已回访；检查所见问题已复查；建设任务由下达者或其上级处理
return	明确领取人；费用已结清

$ bianmin case flow --lang en | grep ^return | grep -o 'who collected.*outstanding'
who collected it is named; nothing is outstanding

$ bianmin case flow --format jsonl | grep -E '"verb":"(suspend|return|open)"'
{"verb":"open","from":[],"to":"registered","guards":["agent-allowed","service-known","kind-of-service"],"paper":"委托书","roles":["director","deputy","window","agent"],"types":["service","complaint","rectification","information","consultation","mediation","assistance","need","replacement","absence","appointment","inspection","transfer","training","honour","attendance","plan","publication"],"clause":"二(四)委托、直接办理"}
{"verb":"suspend","from":["accepted","in_progress"],"to":null,"guards":["excluded-procedure","not-suspended"],"paper":"中止告知书","roles":["director","deputy","window"],"types":["service","complaint","rectification","information","consultation","mediation","assistance","need","replacement","absence","appointment","inspection","transfer","training","honour","attendance","plan","publication"],"clause":"行政许可法第四十五条"}
{"verb":"return","from":["completed"],"to":"returned","guards":["collector-named","settled"],"paper":"送达回证","roles":["director","deputy","window","agent"],"types":["service","complaint","rectification","information","consultation","mediation","assistance","need","replacement","absence","appointment","inspection","transfer","training","honour","attendance","plan","publication"],"clause":"二(四)回交；行政许可法第四十四条"}
