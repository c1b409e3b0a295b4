#!/usr/bin/env bash
# The publish job by itself, for schedulers: publish.sh ARGUMENTS is tongbao publish ARGUMENTS.
# Spark's options go into SPARK_OPTIONS, as in SPARK_OPTIONS='--master spark://host:7077' publish.sh …
exec "$(dirname "$(readlink -f "$0")")/tongbao" ${SPARK_OPTIONS:-} publish "$@"
