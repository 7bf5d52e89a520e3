package port.reference.compile;

/// Looks closer at some launches.
public interface SceneListener {
    /// Whether the launch with this number is of interest; what it needs is only kept then.
    boolean wants(long sequence);

    /// Called behind such a launch, before the launch listener.
    void played(LaunchScene scene);

    /// A listener without interest.
    static SceneListener none() {
        return new SceneListener() {
            @Override
            public boolean wants(long sequence) {
                return false;
            }

            @Override
            public void played(LaunchScene scene) {}
        };
    }
}
