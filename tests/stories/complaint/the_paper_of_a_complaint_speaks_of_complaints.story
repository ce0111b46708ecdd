# The acceptance of a complaint says against whom and by when it is answered, nothing of fees, agents or collecting.
# now: 2018-08-10T09:30:00+08:00
# workspace: shanting

$ bianmin --as xuzhuang-zhao complaint open --against xuzhuang-jiang --name 李四 --phone 13000000004 --note 推诿 -q; bianmin --as xuzhuang-qin complaint accept 370406106-20180810-0001 -q
370406106-20180810-0001

$ bianmin --as xuzhuang-qin case print 370406106-20180810-0001 --form 受理单 --copies 1 | sed -n '/<body/,$p' | sed 's/<[^>]*>/ /g' | grep -v '^ *$\|查询码'
  徐庄镇便民服务中心  受理通知书  
  徐庄便受〔2018〕1号  （正本，交投诉人）  
   投诉人  
  李四  
  证件号码  
   联系电话  
  13000000004  
  住　　址  
   事项名称  
  投诉  
  办件类型  
  投诉  
   投诉对象  
  蒋某  
   收件日期  
  2018年8月10日  
  受理日期  
  2018年8月10日  
   答复时限  
  15个工作日  
  答复期限  
   2018年8月31日   
   权利义务  
  投诉人有权查询进度、要求说明理由、撤回投诉，对处理结果不满意的可以要求重办；应当如实反映情况，配合核查。投诉人的身份对被投诉的人员和单位保密。时限按工作日计算，不含法定节假日；受理当日不计入（《中华人民共和国民法总则》第二百零一条）。  
   受理单位  
  受理人：秦某  （受理专用章）  2018年8月10日  
  投诉人 签　收  
  　　　年　　月　　日  
 咨询电话：13000001129　监督投诉电话：13000001130　地址：徐庄镇政府办公楼一楼 

$ bianmin --as xuzhuang-qin case print 370406106-20180810-0001 --form 受理单 --copies 1 | grep -c '取件\|代办员\|费用\|规费\|代办\|申请人'
0
[1]
