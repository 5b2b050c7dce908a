package org.secondquestion.web.assets;

import java.time.Duration;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the files that pages name. */
@RestController
class AssetsController {

    private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Assets assets;

    AssetsController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{hash}/{*name}")
    ResponseEntity<byte[]> file(@PathVariable String hash, @PathVariable String name,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String accepted) {
        var found = assets.find(hash, name.substring(1));
        if (found.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        var file = found.get();
        boolean packed = accepted.contains("gzip") && file.packed().length < file.plain().length;
        var reply = ResponseEntity.ok().cacheControl(FOR_EVER).eTag(hash + (packed ? "-gz" : ""))
                .varyBy(HttpHeaders.ACCEPT_ENCODING)
                .header(HttpHeaders.CONTENT_TYPE, file.type());
        return packed ? reply.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(file.packed()) : reply.body(file.plain());
    }
}
