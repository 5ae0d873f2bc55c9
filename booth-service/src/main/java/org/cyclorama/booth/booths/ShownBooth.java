package org.cyclorama.booth.booths;

/**
 * A booth and what of it is shown.
 *
 * @param revision the published revision; null when there is none
 */
record ShownBooth(Booth booth, BoothRevision revision) {

    /** What visitors see. */
    BoothView published() {
        return BoothView.of(booth, BoothState.PUBLISHED, revision.content(), null, revision);
    }

    /** What the team edits. */
    BoothView draft() {
        return BoothView.of(booth, booth.state(), booth.draft(), booth.version(), revision);
    }
}
