package depot;

import javax.xml.ws.WebFault;

/** Another fault of the same operation. */
@WebFault(name = "refusal", targetNamespace = "urn:depot", faultBean = "depot.Types$RefusalInfo")
public class Refusal extends Exception {
    private final Types.RefusalInfo info;

    public Refusal(String message, Types.RefusalInfo info) {
        super(message);
        this.info = info;
    }

    public Types.RefusalInfo getFaultInfo() {
        return info;
    }
}
