/// Measures the verifier: plants the faults that porters make in ported Java and counts how many `port verify` finds. Uses the translator and the
/// verifier; nothing uses it.
package port.mutation;
