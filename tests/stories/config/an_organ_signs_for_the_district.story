# What is issued in the name of the district is signed by its organ, and what goes up is written to it: a place signs nothing.
# now: 2018-09-10T09:30:00+08:00
# workspace: shanting

$ bianmin report monthly --month 2018-08 --district --text | tail -4
　　附件：山亭区2018年8月份办件情况月报表

                            山亭区政务服务管理办公室
                                  2018年9月10日

$ bianmin report monthly --month 2018-08 --district --text | head -1
         山亭区2018年8月份便民服务办件情况报告

$ bianmin case open --service 临时救助 --name 张三 --material all --accept -q
370406106-20180910-0001

$ bianmin case remind 370406106-20180910-0001 --level district
370406106-20180910-0001: accepted, due 2018-09-25 (10 working days left)
! bianmin: 督办单 to 山亭区政务服务管理办公室 (district), reminder 1 of 370406106-20180910-0001

$ sed -i '/^district_organ/d' bianmin.toml; bianmin report monthly --month 2018-08 --district --text | tail -2
                            山亭区政务服务管理办公室
                                  2018年9月10日

$ sed -i 's/^district_name.*/&\ndistrict_organ = "山亭区行政审批服务局"/' bianmin.toml; bianmin report monthly --month 2018-08 --district --text | tail -2
                                山亭区行政审批服务局
                                   2018年9月10日

$ sed -i 's/^district_organ.*/district_organ = "山亭区"/' bianmin.toml; bianmin config check
bianmin.toml:5:18: error: place-signs: `山亭区` is a place: an organ signs for it; write its name, such as 山亭区政务服务管理办公室
! bianmin: errors: 1, warnings: 0; units: 46, staff: 171, services: 76, calendar years: 10
[5]
