package port.runtime.emulator.transform;

/// A region cannot be run by groups of lanes; it is run thread by thread then.
final class NotLanes extends Exception {
    private static final long serialVersionUID = 1L;

    NotLanes(String reason) {
        super(reason, null, false, false);
    }
}
