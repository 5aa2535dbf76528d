package depot;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Resource;
import javax.jws.*;
import javax.jws.soap.SOAPBinding;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.ws.Holder;
import javax.xml.ws.WebServiceContext;
import javax.xml.ws.handler.MessageContext;

/** The depot over document/literal, for both versions of SOAP. */
public abstract class Depot {
    static volatile String dropped = "";

    @Resource WebServiceContext context;

    /** Sends back what came. */
    @WebMethod(action = "urn:depot/store")
    @WebResult(name = "stored")
    public Types.Parcel store(@WebParam(name = "parcel") Types.Parcel parcel) {
        return parcel;
    }

    @WebMethod(action = "urn:depot/weigh")
    @SOAPBinding(parameterStyle = SOAPBinding.ParameterStyle.BARE)
    @WebResult(name = "kilos", targetNamespace = "urn:depot")
    public BigDecimal weigh(@WebParam(name = "grams", targetNamespace = "urn:depot") int grams) {
        return grams < 0 ? null : BigDecimal.valueOf(grams, 3);
    }

    @WebMethod(action = "urn:depot/redraw")
    @WebResult(name = "shape")
    public List<Types.Shape> redraw(@WebParam(name = "shape") List<Types.Shape> shapes) {
        for (Types.Shape shape : shapes) shape.name = shape.getClass().getSimpleName() + " " + shape.name;
        Collections.reverse(shapes);
        return shapes;
    }

    @WebMethod(action = "urn:depot/trouble")
    public void trouble(@WebParam(name = "kind") String kind) throws Problem, Refusal {
        switch (kind) {
            case "problem" -> {
                Types.ProblemInfo info = new Types.ProblemInfo();
                info.id = 9007199254740993L;
                info.hints.addAll(List.of("a", "b & c"));
                throw new Problem("a problem <&>", info);
            }
            case "refusal" -> {
                Types.RefusalInfo info = new Types.RefusalInfo();
                info.until = DatatypeFactory.newDefaultInstance().newXMLGregorianCalendar("2026-03-29T02:30:00+01:00");
                throw new Refusal("no", info);
            }
            default -> throw new IllegalStateException("Unerwartet: " + kind);
        }
    }

    @WebMethod(action = "urn:depot/withTicket")
    @WebResult(name = "holder")
    public String withTicket(
            @WebParam(name = "ticket", targetNamespace = "urn:depot", header = true) Types.Ticket ticket,
            @WebParam(name = "served", targetNamespace = "urn:depot", header = true, mode = WebParam.Mode.OUT) Holder<Integer> served) {
        served.value = 3;
        return ticket == null ? "nobody" : ticket.holder + " until " + ticket.until;
    }

    @WebMethod(action = "urn:depot/drop")
    @Oneway
    public void drop(@WebParam(name = "what") String what) {
        dropped = what;
    }

    @WebMethod(action = "urn:depot/dropped")
    @WebResult(name = "what")
    public String dropped() {
        return dropped;
    }

    @WebMethod(action = "urn:depot/signIn")
    public void signIn(@WebParam(name = "user") String user) {
        Map<String, List<String>> headers = new HashMap<>();
        headers.put("Set-Cookie", List.of("user=" + user + "; Path=/; HttpOnly"));
        context.getMessageContext().put(MessageContext.HTTP_RESPONSE_HEADERS, headers);
    }

    @WebMethod(action = "urn:depot/whoAmI")
    @WebResult(name = "user")
    public String whoAmI() {
        @SuppressWarnings("unchecked")
        Map<String, List<String>> headers = (Map<String, List<String>>) context.getMessageContext().get(MessageContext.HTTP_REQUEST_HEADERS);
        for (Map.Entry<String, List<String>> header : headers.entrySet()) {
            if (!"Cookie".equalsIgnoreCase(header.getKey())) continue;
            for (String value : header.getValue()) if (value.startsWith("user=")) return value.substring(5);
        }
        return "nobody";
    }
}
