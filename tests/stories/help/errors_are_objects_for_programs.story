# With --format json an error is an object on standard output, and standard error stays empty.

$ bianmin --format json case acept
{
  "error": {
    "kind": "usage",
    "message": "no command 'case acept'",
    "findings": [],
    "hint": "did you mean 'bianmin case accept'?"
  }
}
[2]

$ bianmin case list --format=json
{
  "error": {
    "kind": "not-found",
    "message": "no workspace here: no bianmin.toml in this folder or above",
    "findings": [],
    "hint": "name one with -C, or make one with 'bianmin init DIR --example shanting'"
  }
}
[4]
