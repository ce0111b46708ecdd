# An A post nobody stands in for is a warning.
# workspace: shanting

$ sed -i '0,/^substitute/{/^substitute/d}' staff/xiji.toml

$ bianmin config check
staff/xiji.toml:24:8: warning: no-substitute: 邓某 holds an A post and nobody stands in; add substitute = "<id of the B>"（二(五)）
! bianmin: errors: 0, warnings: 1; units: 46, staff: 171, services: 76, calendar years: 10

$ bianmin config check --strict -q
staff/xiji.toml:24:8: warning: no-substitute: 邓某 holds an A post and nobody stands in; add substitute = "<id of the B>"（二(五)）
[7]

$ bianmin config check --strict -q --format json
[
  {
    "file": "staff/xiji.toml",
    "line": 24,
    "column": 8,
    "code": "no-substitute",
    "severity": "warning",
    "value": "xiji-sb-a",
    "message": "邓某 holds an A post and nobody stands in",
    "suggestion": "add substitute = \"<id of the B>\"",
    "clause": "二(五)"
  }
]
[7]
