/**
 * What the partnership settles for itself about the practice points: windows within their range, points that are not asked,
 * procedures of its areas. Its door is {@link org.secondquestion.settings.PartnershipSettings}.
 */
@NullMarked
package org.secondquestion.settings;

import org.jspecify.annotations.NullMarked;
