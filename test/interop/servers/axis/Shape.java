package depot;

/** A bean that another one extends. */
public class Shape {
    private String name;

    public String getName() { return name; }
    public void setName(String value) { name = value; }
}
