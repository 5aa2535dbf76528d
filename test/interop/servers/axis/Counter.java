package depot;

/** One for each session. */
public class Counter {
    private int count;

    public int next() {
        return ++count;
    }
}
