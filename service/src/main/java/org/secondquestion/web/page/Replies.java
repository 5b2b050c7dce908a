package org.secondquestion.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Turns what a controller answered into a response. */
@Component
class Replies implements HandlerMethodReturnValueHandler {

    private final Pages pages;

    Replies(Pages pages) {
        this.pages = pages;
    }

    @Override
    public boolean supportsReturnType(MethodParameter answered) {
        return Reply.class.isAssignableFrom(answered.getParameterType());
    }

    @Override
    public void handleReturnValue(@Nullable Object answered, MethodParameter type, ModelAndViewContainer container,
            NativeWebRequest web)
            throws Exception {
        var request = (HttpServletRequest) web.getNativeRequest();
        var response = (HttpServletResponse) web.getNativeResponse();
        if (response == null || !(answered instanceof Reply reply)) {
            throw new IllegalStateException("A controller answers with a page or the way to one.");
        }
        container.setRequestHandled(true);
        switch (reply) {
            case Page page -> pages.show(page, request, response);
            case GoTo there -> go(there, request, response);
        }
    }

    private static void go(GoTo there, HttpServletRequest request, HttpServletResponse response) {
        if (!there.notice().isEmpty()) {
            RequestContextUtils.getOutputFlashMap(request).put(Frames.NOTICE, there.notice());
            RequestContextUtils.getOutputFlashMap(request).put(Frames.ONCE, there.once());
            RequestContextUtils.saveOutputFlashMap(there.path(), request, response);
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, there.path());
    }
}
