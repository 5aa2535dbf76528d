"""Calls Birst's workflow through the port of one SOAP version, with zeep. Prints what it read as JSON.

birst.py WSDL VERSION
"""
import datetime
import json
import sys

import zeep
from zeep.plugins import HistoryPlugin
from zeep.wsdl.bindings.soap import Soap11Binding, Soap12Binding

address, version = sys.argv[1:]
history = HistoryPlugin()
client = zeep.Client(address, plugins=[history])
wanted = {"1.1": Soap11Binding, "1.2": Soap12Binding}[version]
ports = [
    (service, port)
    for service in client.wsdl.services.values()
    for port in service.ports.values()
    if isinstance(port.binding, wanted)
]
[(service, port)] = ports
birst = client.bind(service.name, port.name)


def failure(call):
    try:
        call()
    except zeep.exceptions.Fault as fault:
        detail = fault.detail
        texts = [] if detail is None else [t.strip() for t in detail.itertext() if t.strip()]
        return {"code": fault.code.split(":")[-1], "reason": fault.message, "detail": texts}
    return None


token = birst.Login(username="mira", password="s3cret")
job = birst.publishData(
    token=token,
    spaceID="space",
    subgroups={"string": ["Sales", "Überblick"]},
    date=datetime.datetime(2026, 11, 23),
)
polls = 1
while not birst.isJobComplete(token=token, jobToken=job):
    polls += 1
status = birst.getJobStatus(token=token, jobToken=job)
page = birst.executeQueryInSpace(token=token, query="SELECT 1 < 2 & 'x'", spaceID="space")
lost = failure(lambda: birst.getJobStatus(token=token, jobToken="no such job"))
birst.Logout(token=token)
after = failure(lambda: birst.listSpaces(token=token))
namespaces = {
    "http://schemas.xmlsoap.org/soap/envelope/": "1.1",
    "http://www.w3.org/2003/05/soap-envelope": "1.2",
}
read = {
    "version": namespaces[history.last_received["envelope"].tag[1:].split("}")[0]],
    "operations": len(port.binding._operations),
    "token": token,
    "job": job,
    "polls": polls,
    "status": {"loadid": status.loadid, "statusCode": status.statusCode},
    "rows": [row.string for row in page.rows.ArrayOfString],
    "columns": page.columnNames.string,
    "dataTypes": page.dataTypes.int,
    "hasMoreRows": page.hasMoreRows,
    "lost": lost,
    "after": after,
}
print(json.dumps(read))
