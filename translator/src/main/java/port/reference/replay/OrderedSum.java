package port.reference.replay;

/// What has been added to one address so far, and how far apart two orders of adding it can end.
final class OrderedSum {
    private double magnitude;
    private double uncertain;
    private long additions;

    OrderedSum(double start, Uncertainty ofStart) {
        this.magnitude = Math.abs(start);
        this.uncertain = ofStart.error();
    }

    /// @param unit the relative error of one addition
    /// @return how far the sum may be from that of another order: both within `(n-1) u sum(|x|)` of the exact one
    Uncertainty add(double addend, Uncertainty ofAddend, double unit) {
        additions++;
        magnitude += Math.abs(addend);
        uncertain += ofAddend.error();
        double order = additions < 2 ? 0 : 2 * additions * unit * magnitude;
        Uncertainty cause = additions < 2 ? Uncertainty.NONE : Uncertainty.ordered(order);
        return cause.with(ofAddend, order + uncertain);
    }
}
