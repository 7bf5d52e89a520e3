package port.verify;

/// The Java of a port does not compile: in generated code a defect of ours, in edited code one of the editor's.
public final class PortNotCompiled extends Exception {
    private static final long serialVersionUID = 1L;

    PortNotCompiled(String message) {
        super(message);
    }
}
