package depot;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.apache.axis.transport.http.SimpleAxisServer;

/** Axis's own server, on 127.0.0.1 alone. */
public class Main {
    public static void main(String[] args) throws Exception {
        SimpleAxisServer server = new SimpleAxisServer();
        server.setServerSocket(new ServerSocket(Integer.parseInt(args[0]), 50, InetAddress.getByName("127.0.0.1")));
        server.run();
    }
}
