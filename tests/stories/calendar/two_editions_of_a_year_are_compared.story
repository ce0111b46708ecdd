# The Spring Festival of 2020 was prolonged while it lasted; Labour Day of 2019 moved five weeks before.
# files: config/calendar/editions/2020-1.toml config/calendar/editions/2019-1.toml config/calendar/2020.toml

$ bianmin calendar diff 2020-1.toml 2020
日期        星期  原安排          新安排      文号
----------  ----  --------------  ----------  ---------------------
2020-01-31  周五  上班            放假：春节  国办发明电〔2020〕1号
2020-02-01  周六  调休上班：春节  放假：春节  国办发明电〔2020〕1号

工作日：251 → 249

$ bianmin calendar diff 2019-1.toml 2019 --lang en
Date        Weekday  Before   After            Notice
----------  -------  -------  ---------------  ---------------------
2019-04-28  Sun      weekend  make-up: 劳动节  国办发明电〔2019〕3号
2019-05-02  Thu      working  holiday: 劳动节  国办发明电〔2019〕3号
2019-05-03  Fri      working  holiday: 劳动节  国办发明电〔2019〕3号
2019-05-05  Sun      weekend  make-up: 劳动节  国办发明电〔2019〕3号

Working days: 250 → 250

$ bianmin calendar diff 2020-1.toml 2020.toml --format json
{
  "year": 2020,
  "before": {
    "edition": "国办发明电〔2019〕16号",
    "workdays": 251
  },
  "after": {
    "edition": "国办发明电〔2020〕1号",
    "workdays": 249
  },
  "days": [
    {
      "date": "2020-01-31",
      "weekday": 5,
      "before": {
        "work": true,
        "name": "",
        "notice": ""
      },
      "after": {
        "work": false,
        "name": "春节",
        "notice": "国办发明电〔2020〕1号"
      }
    },
    {
      "date": "2020-02-01",
      "weekday": 6,
      "before": {
        "work": true,
        "name": "春节",
        "notice": "国办发明电〔2019〕16号"
      },
      "after": {
        "work": false,
        "name": "春节",
        "notice": "国办发明电〔2020〕1号"
      }
    }
  ]
}

$ bianmin calendar diff 2020.toml 2020
! bianmin: no day of 2020 differs

$ bianmin calendar diff 2019-1.toml 2020
! bianmin: error: 2019 and 2020 are different years
! bianmin: hint: compare two editions of one year
[2]

$ bianmin calendar diff 2031 2020
! bianmin: error: there is no calendar of 2031
! bianmin: hint: name a file, or a year from 2018 to 2027
[4]

$ bianmin calendar diff 2020 nowhere.toml
! bianmin: error: nowhere.toml cannot be read
[4]
