#!/usr/bin/env bash
# start.sh PORT WORK: Axis 1.4 with its own small web server, compiled on the spot.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
port=$1
work=$2
jdk=/usr/lib/jvm/java-17-openjdk-$(dpkg --print-architecture)/bin
jars=/usr/share/java
path=$work
for name in axis axis-jaxrpc axis-saaj commons-logging commons-discovery wsdl4j javax.activation javax.mail; do
  [ ! -e "$jars/$name.jar" ] || path=$path:$jars/$name.jar
done
# Axis takes the names of parameters from debugging information, in the format of Java 8.
"$jdk/javac" --release 8 -g -nowarn -Xlint:none -encoding UTF-8 -cp "$path" -d "$work" "$here"/*.java
cp "$here/server-config.wsdd" "$work"
cd "$work"
exec "$jdk/java" -Djava.net.preferIPv4Stack=true -cp "$path" depot.Main "$port"
