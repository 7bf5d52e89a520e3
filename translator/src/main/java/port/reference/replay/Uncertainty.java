package port.reference.replay;

/// How far a value may be from that of another right execution of the same program, and why.
///
/// @param error the greatest absolute difference; infinite if nothing is known
/// @param approximate whether an approximate function has a part in it
/// @param ordered whether the order of atomic additions has
public record Uncertainty(double error, boolean approximate, boolean ordered) {
    /// Of a value that every right execution computes.
    public static final Uncertainty NONE = new Uncertainty(0, false, false);

    public boolean isNone() {
        return error == 0;
    }

    static Uncertainty approximate(double error) {
        return new Uncertainty(error, true, false);
    }

    static Uncertainty ordered(double error) {
        return new Uncertainty(error, false, true);
    }

    /// For the same reasons, so much.
    Uncertainty of(double amount) {
        return amount == 0
                ? NONE
                : new Uncertainty(Double.isNaN(amount) ? Double.POSITIVE_INFINITY : amount, approximate, ordered);
    }

    Uncertainty unknown() {
        return isNone() ? this : of(Double.POSITIVE_INFINITY);
    }

    /// For the reasons of both, so much.
    Uncertainty with(Uncertainty other, double amount) {
        if (isNone()) {
            return other.of(amount);
        }
        return other.isNone()
                ? of(amount)
                : new Uncertainty(error, approximate || other.approximate, ordered || other.ordered).of(amount);
    }
}
