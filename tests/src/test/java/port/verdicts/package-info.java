/// What `port verify` says of ports with planted differences. Uses the translator and the verifier; nothing uses it.
package port.verdicts;
