/**
 * Tongbao (通报): the bulletins in which Chinese cities report their economy, as facts and trends.
 *
 * <p>One package a room; each says in its package-info what comes in and what goes out. Here stands
 * only what all rooms share: how a command that cannot go on says so.
 */
@NullMarked
package org.tongbao;

import org.jspecify.annotations.NullMarked;
