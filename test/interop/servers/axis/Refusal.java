package depot;

/** Another fault of the same operation. */
public class Refusal extends org.apache.axis.AxisFault {
    private java.util.Calendar until;

    public Refusal() {}

    public Refusal(String message, java.util.Calendar until) {
        super(message);
        this.until = until;
    }

    public java.util.Calendar getUntil() { return until; }
    public void setUntil(java.util.Calendar value) { until = value; }

    @Override
    public void writeDetails(javax.xml.namespace.QName name, org.apache.axis.encoding.SerializationContext context)
            throws java.io.IOException {
        context.serialize(name, null, this);
    }
}
