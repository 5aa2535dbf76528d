package depot;

import javax.xml.ws.WebFault;

/** A fault with an info bean of its own. */
@WebFault(name = "problem", targetNamespace = "urn:depot", faultBean = "depot.Types$ProblemInfo")
public class Problem extends Exception {
    private final Types.ProblemInfo info;

    public Problem(String message, Types.ProblemInfo info) {
        super(message);
        this.info = info;
    }

    public Types.ProblemInfo getFaultInfo() {
        return info;
    }
}
