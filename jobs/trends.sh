#!/usr/bin/env bash
# The trends job by itself, for schedulers: trends.sh ARGUMENTS is tongbao trends ARGUMENTS.
# Spark's options go into SPARK_OPTIONS, as in SPARK_OPTIONS='--master spark://host:7077' trends.sh …
exec "$(dirname "$(readlink -f "$0")")/tongbao" ${SPARK_OPTIONS:-} trends "$@"
