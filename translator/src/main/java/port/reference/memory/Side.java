package port.reference.memory;

/// Who is running: code of the host or of the device.
public enum Side {
    HOST("the host"),
    DEVICE("the device");

    private final String text;

    Side(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
