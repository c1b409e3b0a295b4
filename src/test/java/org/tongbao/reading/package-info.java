/**
 * What is published, in every format and state, all the way to its claims: tests across the rooms
 * document, text, bulletin and claim, and of ingest over many files.
 */
package org.tongbao.reading;
