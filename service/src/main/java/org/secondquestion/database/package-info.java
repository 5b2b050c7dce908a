/**
 * The PostgreSQL under the service: a configured server, or one found on this machine or brought along and run as our
 * own, always durable, always migrated before anything else reads it. Its door is {@link Database}.
 */
@NullMarked
package org.secondquestion.database;

import org.jspecify.annotations.NullMarked;
