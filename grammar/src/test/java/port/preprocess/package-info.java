/// Tests of the preprocessor: golden folders for text, Java for what tokens carry.
package port.preprocess;
