#!/bin/sh
# Runs once, when the database server of compose.yaml is new: the owner of the tables, and the login that serves.
set -eu
psql --set=ON_ERROR_STOP=1 --username=postgres --dbname=postgres \
  --set=owner_password="$OWNER_PASSWORD" --set=serving_password="$SERVING_PASSWORD" <<'SQL'
create role gatepost_owner login password :'owner_password';
create role gatepost_app login password :'serving_password';
create database gatepost owner gatepost_owner;
SQL
