package depot;

/** A fault that is a bean. */
public class Problem extends org.apache.axis.AxisFault {
    private long id;
    private String[] hints;

    public Problem() {}

    public Problem(String message, long id, String[] hints) {
        super(message);
        this.id = id;
        this.hints = hints;
    }

    public long getId() { return id; }
    public void setId(long value) { id = value; }
    public String[] getHints() { return hints; }
    public void setHints(String[] value) { hints = value; }

    @Override
    public void writeDetails(javax.xml.namespace.QName name, org.apache.axis.encoding.SerializationContext context)
            throws java.io.IOException {
        context.serialize(name, null, this);
    }
}
