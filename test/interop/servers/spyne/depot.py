"""A depot over document/literal for both versions of SOAP, which checks each request against its schema."""
import json
import sys
from http.cookies import SimpleCookie
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

from spyne import (AnyUri, Application, Array, Boolean, ByteArray, ComplexModel, Date, DateTime, Decimal, Double,
                   Duration, Enum, Fault, Float, Integer, Integer32, Long, ServiceBase, Time, Unicode, UnsignedInteger64,
                   Uuid, XmlAttribute, rpc)
from spyne.protocol.soap import Soap11, Soap12
from spyne.server.wsgi import WsgiApplication

NAMESPACE = 'urn:depot'
State = Enum('new', 'underway', type_name='State')


class Label(ComplexModel):
    __namespace__ = 'urn:depot:labels'
    text = Unicode(min_occurs=1, nillable=False)
    language = XmlAttribute(Unicode)


class Parcel(ComplexModel):
    __namespace__ = NAMESPACE
    id = Long(min_occurs=1, nillable=False)
    count = Integer(min_occurs=1, nillable=False)
    code = Unicode(pattern='[A-Z]{2}[0-9]+', max_len=12, min_occurs=1, nillable=False)
    serial = UnsignedInteger64
    label = Unicode
    weight = Decimal(total_digits=20, fraction_digits=8)
    sent = DateTime
    due = Date
    at = Time
    took = Duration
    size = Double
    narrow = Float
    fragile = Boolean
    state = State
    content = ByteArray
    key = Uuid
    link = AnyUri
    tags = Array(Unicode)
    labels = Label.customize(max_occurs='unbounded')
    priority = XmlAttribute(Integer32)


class Ticket(ComplexModel):
    __namespace__ = NAMESPACE
    holder = Unicode
    until = DateTime


class Served(ComplexModel):
    __namespace__ = NAMESPACE
    count = Integer32


class Shape(ComplexModel):
    __namespace__ = NAMESPACE
    name = Unicode(min_occurs=1, nillable=False)


class Circle(Shape):
    __namespace__ = NAMESPACE
    radius = Integer32(min_occurs=1, nillable=False)


class Refused(Fault):
    __namespace__ = NAMESPACE


Parcel.append_field('inside', Array(Parcel))


class Depot(ServiceBase):
    __in_header__ = Ticket
    __out_header__ = Served

    @rpc(Parcel.customize(min_occurs=1, nillable=False), _returns=Parcel, _out_variable_name='kept')
    def keep(ctx, parcel):
        return parcel

    @rpc(Parcel, _returns=Unicode, _out_variable_name='seen')
    def describe(ctx, parcel):
        """What Python made of the parcel."""
        shown = {name: getattr(parcel, name) for name in ('id', 'count', 'label', 'weight', 'sent', 'fragile', 'tags')}
        return json.dumps({name: value if isinstance(value, (list, bool)) or value is None else str(value)
                           for name, value in shown.items()}, ensure_ascii=False)

    @rpc(Integer32, _returns=Decimal, _body_style='bare')
    def weigh(ctx, grams):
        from decimal import Decimal as Number
        return Number(grams).scaleb(-3)

    @rpc(Array(Shape), _returns=Array(Shape), _out_variable_name='redrawn')
    def redraw(ctx, shapes):
        return [type(shape)(**{**shape.as_dict(), 'name': type(shape).__name__ + ' ' + shape.name})
                for shape in reversed(shapes)]

    @rpc(Unicode, _throws=Refused)
    def trouble(ctx, kind):
        if kind == 'detail':
            raise Fault('Client.Shelf', 'a problem <&>', detail={'problem': {'id': 9007199254740993, 'hint': 'b & c'}})
        if kind == 'declared':
            raise Refused('Client', 'refused', detail={'until': 'tomorrow'})
        raise ValueError('Unerwartet: ' + kind)

    @rpc(_returns=Unicode, _out_variable_name='holder')
    def withTicket(ctx):
        ctx.out_header = Served(count=3)
        ticket = ctx.in_header
        return '%s until %s' % (ticket.holder, ticket.until.isoformat()) if ticket else 'nobody'

    @rpc(Unicode)
    def signIn(ctx, user):
        ctx.transport.resp_headers['Set-Cookie'] = 'user=%s; Path=/; HttpOnly' % user

    @rpc(_returns=Unicode, _out_variable_name='user')
    def whoAmI(ctx):
        cookie = SimpleCookie(ctx.transport.req_env.get('HTTP_COOKIE', ''))
        return cookie['user'].value if 'user' in cookie else 'nobody'


class Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True


class Handler(WSGIRequestHandler):
    def log_message(self, *args):
        pass


def serve(protocol):
    application = Application([Depot], NAMESPACE, name='DepotService', in_protocol=protocol(validator='lxml', polymorphic=True),
                              out_protocol=protocol(polymorphic=True))
    return WsgiApplication(application)


def main(port):
    served = {'soap11': serve(Soap11), 'soap12': serve(Soap12)}

    def choose(environ, start_response):
        name = environ['PATH_INFO'].strip('/')
        if name.startswith('moved/'):
            start_response('307 Temporary Redirect', [('Location', '/' + name[6:]), ('Content-Length', '0')])
            return []
        return served[name](environ, start_response)

    with make_server('127.0.0.1', port, choose, server_class=Server, handler_class=Handler) as server:
        server.serve_forever()


main(int(sys.argv[1]))
