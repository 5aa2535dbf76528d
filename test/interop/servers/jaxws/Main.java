package depot;

import com.sun.net.httpserver.HttpServer;
import com.sun.xml.ws.developer.SchemaValidation;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;
import javax.jws.*;
import javax.jws.soap.SOAPBinding;
import javax.xml.ws.BindingType;
import javax.xml.ws.Endpoint;

/** Publishes the depot over SOAP 1.1, SOAP 1.2 and as rpc/literal, on 127.0.0.1. */
public class Main {
    @WebService(name = "Depot", serviceName = "DepotService", portName = "Depot11", targetNamespace = "urn:depot")
    @SchemaValidation
    public static class Depot11 extends Depot {}

    @WebService(name = "Depot", serviceName = "DepotService", portName = "Depot12", targetNamespace = "urn:depot")
    @BindingType("http://java.sun.com/xml/ns/jaxws/2003/05/soap/bindings/HTTP/")
    @SchemaValidation
    public static class Depot12 extends Depot {}

    @WebService(name = "Tools", serviceName = "ToolsService", targetNamespace = "urn:tools")
    @SOAPBinding(style = SOAPBinding.Style.RPC)
    public static class Tools {
        @WebMethod(action = "urn:tools/add")
        @WebResult(name = "sum")
        public long add(@WebParam(name = "left") long left, @WebParam(name = "right") long right) {
            return left + right;
        }

        @WebMethod(action = "urn:tools/keep")
        @WebResult(name = "kept")
        public Types.Parcel keep(@WebParam(name = "parcel") Types.Parcel parcel) {
            return parcel;
        }

        @WebMethod(action = "urn:tools/find")
        @WebResult(name = "label")
        public String find(@WebParam(name = "id") long id) throws Problem {
            Types.ProblemInfo info = new Types.ProblemInfo();
            info.id = id;
            throw new Problem("no parcel " + id, info);
        }
    }

    @WebService(name = "Tools", serviceName = "ToolsService", targetNamespace = "urn:tools")
    @SOAPBinding(style = SOAPBinding.Style.RPC)
    @BindingType("http://java.sun.com/xml/ns/jaxws/2003/05/soap/bindings/HTTP/")
    public static class Tools12 extends Tools {}

    public static void main(String[] args) throws Exception {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getByName("127.0.0.1"), Integer.parseInt(args[0]));
        HttpServer server = HttpServer.create(address, 50);
        server.setExecutor(Executors.newCachedThreadPool());
        Endpoint.create(new Depot11()).publish(server.createContext("/soap11"));
        Endpoint.create(new Depot12()).publish(server.createContext("/soap12"));
        Endpoint.create(new Tools()).publish(server.createContext("/tools11"));
        Endpoint.create(new Tools12()).publish(server.createContext("/tools12"));
        server.start();
    }
}
