package org.cyclorama.agenda.broadcast;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cyclorama.agenda.AgendaConfig;
import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.agenda.programme.Translation;

import io.lindstrom.m3u8.model.AlternativeRendition;
import io.lindstrom.m3u8.model.MasterPlaylist;
import io.lindstrom.m3u8.model.MediaType;
import io.lindstrom.m3u8.model.Variant;
import io.lindstrom.m3u8.parser.MasterPlaylistParser;

/** Writes HLS multivariant playlists (RFC 8216, section 4.3.4). */
final class Playlist {

    /** The sound that goes with the picture: the original is in it, so that it has no address of its own. */
    private static final String WITH_PICTURE = "audio";
    /** The sound alone: only what has an address. */
    private static final String ALONE = "sound";
    private static final String SUBTITLES = "subtitles";
    private static final String AAC = "mp4a.40.2";
    /** RFC 8216bis, section 4.4.6.1. */
    private static final String MACHINE = "public.machine-generated";

    private final MasterPlaylist.Builder playlist = MasterPlaylist.builder().version(4).independentSegments(true);

    private Playlist() {
    }

    /** The picture alone. */
    static String slate(String picture, AgendaConfig.Broadcast config) {
        Playlist slate = new Playlist();
        slate.playlist.addVariants(Variant.builder().bandwidth(config.videoBandwidth()).uri(picture).build());
        return slate.written();
    }

    /** An airing with all its languages. */
    static String of(Airing airing, List<Sound> sounds, Sound preferred, String picture, AgendaConfig.Broadcast config) {
        Playlist shown = new Playlist();
        List<Sound> alone = sounds.stream().filter(sound -> sound.url() != null).toList();
        shown.sounds(WITH_PICTURE, sounds, preferred, sounds.getFirst());
        shown.sounds(ALONE, alone, preferred, null);
        boolean subtitled = shown.subtitles(airing);
        Variant.Builder video = Variant.builder().bandwidth(config.videoBandwidth() + config.audioBandwidth())
                .audio(WITH_PICTURE).uri(picture);
        shown.playlist.addVariants(subtitled ? video.subtitles(SUBTITLES).build() : video.build());
        alone.stream().filter(preferred::equals).findFirst().or(() -> alone.stream().findFirst())
                .ifPresent(sound -> shown.playlist.addVariants(Variant.builder().bandwidth(config.audioBandwidth())
                        .addCodecs(AAC).audio(ALONE).uri(sound.url()).build()));
        return shown.written();
    }

    private void sounds(String group, List<Sound> sounds, Sound preferred, Sound inPicture) {
        Set<String> names = new HashSet<>();
        sounds.forEach(sound -> playlist.addAlternativeRenditions(AlternativeRendition.builder().type(MediaType.AUDIO)
                .groupId(group).language(sound.language()).name(unique(sound.name(), names))
                .defaultRendition(sound.equals(preferred)).autoSelect(true)
                .uri(sound.equals(inPicture) ? Optional.empty() : Optional.of(sound.url()))
                .characteristics(sound.isMachine() ? List.of(MACHINE) : List.of()).build()));
    }

    private boolean subtitles(Airing airing) {
        Set<String> names = new HashSet<>();
        List<Translation> readable = new ArrayList<>(airing.subtitles());
        readable.removeIf(text -> text.url() == null);
        readable.forEach(text -> {
            Sound language = new Sound(text.language(), text.by() == Translation.Interpreter.MACHINE, text.url());
            playlist.addAlternativeRenditions(AlternativeRendition.builder().type(MediaType.SUBTITLES).groupId(SUBTITLES)
                    .language(text.language()).name(unique(language.name(), names)).defaultRendition(false).autoSelect(true)
                    .forced(false).uri(text.url()).characteristics(language.isMachine() ? List.of(MACHINE) : List.of())
                    .build());
        });
        return !readable.isEmpty();
    }

    /** NAME is unique in its group. */
    private static String unique(String name, Set<String> taken) {
        String unique = name;
        for (int i = 2; !taken.add(unique); i++) {
            unique = name + " " + i;
        }
        return unique;
    }

    private String written() {
        return new MasterPlaylistParser().writePlaylistAsString(playlist.build());
    }
}
