# Under cron there is no locale; the language is chosen by option, variable, workspace or locale, in this order.
# lang: zh

$ bianmin case acept
! bianmin: 错误：没有命令“case acept”
! bianmin: 提示：是否想写“bianmin case accept”？
[2]

$ bianmin case acept --lang en
! bianmin: error: no command 'case acept'
! bianmin: hint: did you mean 'bianmin case accept'?
[2]

$ BIANMIN_LANG= LC_ALL=zh_CN.UTF-8 bianmin case
! bianmin: 错误：“bianmin case”后面要写动词
! bianmin: 提示：可选：open, notify, supply, accept, reject, assign, transfer, join, opine, forward, reply, suspend, resume, extend, remind, complete, return, rate, withdraw, reopen, call-back, correct, show, list, explain, print, flow
[2]

$ BIANMIN_LANG= LC_ALL=C LANG=zh_CN.UTF-8 bianmin csae
! bianmin: error: no command 'csae'
! bianmin: hint: did you mean 'bianmin case'?
[2]

$ BIANMIN_LANG= LANG=zh_CN.GB18030 bianmin csae
! bianmin: 错误：没有命令“csae”
! bianmin: 提示：是否想写“bianmin case”？
[2]

$ mkdir w && printf 'name = "x"\nlanguage = "zh"\n' > w/bianmin.toml

$ BIANMIN_LANG= bianmin -C w csae
! bianmin: 错误：没有命令“csae”
! bianmin: 提示：是否想写“bianmin case”？
[2]

$ bianmin help completion
输出 shell 补全脚本

用法：
  bianmin completion SHELL

参数：
  SHELL  bash、zsh 或 fish

输出一段脚本，使 shell 能够补全名词、动词、选项及其取值。安装后的程序已经把脚本
放在 bash、zsh、fish 会去查找的位置；直接从构建目录运行时才需要本命令。

示例

    . <(bianmin completion bash)
    bianmin completion zsh > ~/.zfunc/_bianmin
    bianmin completion fish | source
