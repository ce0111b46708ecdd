# What is done at once ends on its day; what goes up has two stages, what is handled jointly has others' terms.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin case open --service 社保卡挂失 --name 李四 --material all --accept -q
370406106-20180810-0001

$ bianmin case explain 370406106-20180810-0001
办件 370406106-20180810-0001 期限计算说明
承诺时限 当日，自 2018-08-10 起算
日历版本 国办发明电〔2017〕12号
二(四)(1)：即办件，材料齐全的当场或当日办结

日期        星期  第几日  计否      依据
----------  ----  ------  --------  ----
2018-08-10  周五          当日办结

到期日 2018-08-10 下班前

$ bianmin case explain 370406106-20180810-0001 --counted --format csv
日期,星期,第几日,计否,依据
2018-08-10,周五,,当日办结,

$ bianmin case explain 370406106-20180810-0001 --lang en
Due date of case 370406106-20180810-0001
Promise same day, from 2018-08-10
Calendar edition 国办发明电〔2017〕12号
二(四)(1)：即办件，材料齐全的当场或当日办结

Date        Weekday  Day  Reason             By
----------  -------  ---  -----------------  --
2018-08-10  Fri           done the same day

Due 2018-08-10, close of business

$ bianmin case open --service 低保 --name 王五 --material all --accept -q
370406106-20180810-0002

$ bianmin case forward 370406106-20180810-0002 --to 区民政局 --within 10 -q

$ bianmin case explain 370406106-20180810-0002 | head -8
办件 370406106-20180810-0002 期限计算说明
承诺时限 22个工作日，自 2018-08-10 起算
日历版本 国办发明电〔2017〕12号
行政许可法第八十二条：期限以工作日计算，不含法定节假日
镇街审查，自 2018-08-10 起，2018-09-07 到期（二(四)(4)；行政许可法第四十三条）
上级审批，自 2018-08-10 起，2018-08-24 到期（二(四)(4)）

日期        星期  第几日  计否            依据

$ bianmin case open --service 宅基地 --name 周六 --material all --accept -q
370406106-20180810-0003

$ bianmin case join 370406106-20180810-0003 --unit 自然资源所 --within 5 -q

$ bianmin case explain 370406106-20180810-0003 --counted | head -7
办件 370406106-20180810-0003 期限计算说明
承诺时限 15个工作日，自 2018-08-10 起算
日历版本 国办发明电〔2017〕12号
行政许可法第八十二条：期限以工作日计算，不含法定节假日
会办 自然资源所，自 2018-08-10 起，2018-08-17 到期（二(四)(3)）

日期        星期  第几日  计否  依据
