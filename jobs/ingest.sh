#!/usr/bin/env bash
# The ingest job by itself, for schedulers: ingest.sh ARGUMENTS is tongbao ingest ARGUMENTS.
# Spark's options go into SPARK_OPTIONS, as in SPARK_OPTIONS='--master spark://host:7077' ingest.sh …
exec "$(dirname "$(readlink -f "$0")")/tongbao" ${SPARK_OPTIONS:-} ingest "$@"
