#!/usr/bin/env bash
# The facts job by itself, for schedulers: facts.sh ARGUMENTS is tongbao facts ARGUMENTS.
# Spark's options go into SPARK_OPTIONS, as in SPARK_OPTIONS='--master spark://host:7077' facts.sh …
exec "$(dirname "$(readlink -f "$0")")/tongbao" ${SPARK_OPTIONS:-} facts "$@"
