package depot;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Calendar;
import java.util.Collections;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TimeZone;
import javax.xml.soap.SOAPElement;
import org.apache.axis.MessageContext;
import org.apache.axis.message.SOAPHeaderElement;

/** The depot over rpc/encoded. */
public class Depot {
    private static volatile String dropped = "";

    public int sum(int[] numbers) {
        int total = 0;
        for (int number : numbers) total += number;
        return total;
    }

    public Parcel keep(Parcel parcel) {
        return parcel;
    }

    /** What Java made of a parcel, in Java's words. */
    public String describe(Parcel parcel, String note) {
        return parcel.getId() + "|" + parcel.getCount() + "|" + parcel.getLabel() + "|" + parcel.getWeight() + "|"
            + (parcel.getSent() == null ? null : parcel.getSent().getTimeInMillis()) + "|" + parcel.getSize() + "|"
            + parcel.getFragile() + "|" + (parcel.getContent() == null ? null : parcel.getContent().length) + "|"
            + Arrays.toString(parcel.getTags()) + "|" + note;
    }

    public Parcel[] reverse(Parcel[] parcels) {
        Collections.reverse(Arrays.asList(parcels));
        return parcels;
    }

    public String[] reverseNames(String[] names) {
        if (names != null) Collections.reverse(Arrays.asList(names));
        return names;
    }

    public int[][] transpose(int[][] rows) {
        int[][] turned = new int[rows[0].length][rows.length];
        for (int i = 0; i < rows.length; i++) for (int j = 0; j < rows[0].length; j++) turned[j][i] = rows[i][j];
        return turned;
    }

    /** The same bean at each place, which Axis sends once and refers to. */
    public Parcel[] repeat(Parcel parcel, int times) {
        Parcel[] parcels = new Parcel[times];
        Arrays.fill(parcels, parcel);
        return parcels;
    }

    public Shape[] redraw(Shape[] shapes) {
        for (Shape shape : shapes) shape.setName(shape.getClass().getSimpleName() + " " + shape.getName());
        Collections.reverse(Arrays.asList(shapes));
        return shapes;
    }

    public Map raise(Map prices) {
        Map raised = new HashMap();
        for (Object entry : prices.entrySet()) {
            Map.Entry price = (Map.Entry) entry;
            Object value = price.getValue();
            raised.put(price.getKey(), value instanceof Integer ? (Object) ((Integer) value + 1) : value);
        }
        raised.put("added", "by <Axis>");
        return raised;
    }

    public void trouble(String kind) throws Problem, Refusal {
        if (kind.equals("problem")) throw new Problem("a problem <&>", 9007199254740993L, new String[] {"a", "b & c"});
        if (kind.equals("refusal")) {
            Calendar until = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
            until.setTimeInMillis(1774747800000L);
            throw new Refusal("no", until);
        }
        throw new IllegalStateException("Unerwartet: " + kind);
    }

    /** Answers what a header says, with a header. */
    public String withTicket() throws Exception {
        MessageContext context = MessageContext.getCurrentContext();
        SOAPHeaderElement ticket = context.getRequestMessage().getSOAPEnvelope().getHeaderByName("urn:depot", "ticket");
        SOAPHeaderElement served = new SOAPHeaderElement("urn:depot", "served", Integer.valueOf(3));
        context.getResponseMessage().getSOAPEnvelope().addHeader(served);
        if (ticket == null) return "nobody";
        ticket.setProcessed(true);
        return ticket.getValue();
    }

    public void drop(String what) {
        dropped = what;
    }

    public String dropped() {
        return dropped;
    }
}
