/// Writes random CUDA programs that are race-free and defined by construction, on which both engines must agree bit for bit. Uses the translator and
/// the verifier; nothing uses it.
package port.random;
