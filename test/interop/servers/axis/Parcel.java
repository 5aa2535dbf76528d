package depot;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Calendar;

/** A bean of many types. */
public class Parcel {
    private long id;
    private BigInteger count;
    private String label;
    private BigDecimal weight;
    private Calendar sent;
    private Double size;
    private Boolean fragile;
    private byte[] content;
    private String[] tags;
    private Parcel inside;

    public long getId() { return id; }
    public void setId(long value) { id = value; }
    public BigInteger getCount() { return count; }
    public void setCount(BigInteger value) { count = value; }
    public String getLabel() { return label; }
    public void setLabel(String value) { label = value; }
    public BigDecimal getWeight() { return weight; }
    public void setWeight(BigDecimal value) { weight = value; }
    public Calendar getSent() { return sent; }
    public void setSent(Calendar value) { sent = value; }
    public Double getSize() { return size; }
    public void setSize(Double value) { size = value; }
    public Boolean getFragile() { return fragile; }
    public void setFragile(Boolean value) { fragile = value; }
    public byte[] getContent() { return content; }
    public void setContent(byte[] value) { content = value; }
    public String[] getTags() { return tags; }
    public void setTags(String[] value) { tags = value; }
    public Parcel getInside() { return inside; }
    public void setInside(Parcel value) { inside = value; }
}
