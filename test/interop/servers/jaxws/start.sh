#!/usr/bin/env bash
# start.sh PORT WORK: the JAX-WS reference implementation on the JDK's own web server, compiled on the spot.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
port=$1
work=$2
jdk=/usr/lib/jvm/java-17-openjdk-$(dpkg --print-architecture)/bin
jars=/usr/share/java
# Debian's jaxws-rt.jar is built against a copy of ASM under another name, which no package has: make it.
echo 'rule org.objectweb.asm.** com.sun.xml.ws.org.objectweb.asm.@1' > "$work/asm.rule"
"$jdk/java" -cp "$jars/jarjar.jar:$jars/asm.jar:$jars/asm-commons.jar:$jars/asm-tree.jar:$jars/ant.jar" \
  com.tonicsystems.jarjar.Main process "$work/asm.rule" "$jars/asm.jar" "$work/asm.jar"
path=$work/classes:$work/asm.jar
for name in jaxws-api jaxws-rt jaxb-api jaxb-runtime jaxb-core jaxb-impl javax.activation saaj saaj-impl jws-api \
  geronimo-annotation-1.3-spec metro-policy gmbal mimepull stax-ex streambuffer FastInfoset txw2 \
  istack-commons-runtime woodstox-core stax2-api xml-resolver glassfish-pfl-basic glassfish-pfl-tf \
  glassfish-pfl-dynamic glassfish-pfl-asm asm; do
  [ ! -e "$jars/$name.jar" ] || path=$path:$jars/$name.jar
done
mkdir -p "$work/classes"
"$jdk/javac" -nowarn -encoding UTF-8 -cp "$path" -d "$work/classes" "$here"/*.java
exec "$jdk/java" -Dsun.net.httpserver.nodelay=true -Djava.net.preferIPv4Stack=true \
  --add-opens java.base/java.lang=ALL-UNNAMED -cp "$path" depot.Main "$port"
