# Missing words are all listed, not one after the other; nothing is asked where no terminal is.

$ bianmin calendar due
! bianmin: error: something required is missing
!   missing-argument: START: the day of acceptance, which itself does not count
!   missing-argument: LIMIT: 22, 22个工作日, 60日, 1个月 or 当日
[2]

$ bianmin completion --no-input
! bianmin: error: something required is missing
!   missing-argument: SHELL: bash, zsh or fish
[2]
