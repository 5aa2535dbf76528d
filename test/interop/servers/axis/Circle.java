package depot;

/** A shape that says more. */
public class Circle extends Shape {
    private int radius;

    public int getRadius() { return radius; }
    public void setRadius(int value) { radius = value; }
}
