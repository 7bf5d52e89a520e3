/// The commands of `port`: thin, over the translator and the verifier.
package port.cli;
