package port.reference.check;

/// The shape of a launch, to name its threads.
public record Geometry(String kernel, int gridX, int gridY, int blockX, int blockY) {
    /// `thread (3,0,0) of block (1,0,0)`.
    String describe(int block, int lane) {
        return "thread (%d,%d,%d) of block (%d,%d,%d)"
                .formatted(
                        lane % blockX,
                        lane / blockX % blockY,
                        lane / (blockX * blockY),
                        block % gridX,
                        block / gridX % gridY,
                        block / (gridX * gridY));
    }
}
