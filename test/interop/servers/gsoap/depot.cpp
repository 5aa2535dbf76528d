// The depot over document/literal, on 127.0.0.1; `?wsdl` serves the contract that gSOAP's compiler made.
#include "Depot.nsmap"
#include "soapH.h"
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sstream>

static std::string dropped;

static int serve_contract(struct soap *soap)
{
    std::ifstream file("Depot.wsdl");
    std::stringstream text;
    text << file.rdbuf();
    soap->http_content = "text/xml; charset=utf-8";
    soap_response(soap, SOAP_FILE);
    soap_send_raw(soap, text.str().data(), text.str().size());
    return soap_end_send(soap);
}

int d__store(struct soap *soap, d__Parcel *parcel, d__storeResponse &result)
{
    std::ostringstream seen;
    seen << parcel->id << "|" << parcel->serial << "|" << parcel->label << "|" << parcel->tags.size() << "|" << parcel->inside.size();
    result.stored = parcel;
    result.seen = seen.str();
    return SOAP_OK;
}

int d__redraw(struct soap *soap, std::vector<d__Shape *> shape, d__redrawResponse &result)
{
    for (size_t at = shape.size(); at > 0; at--) {
        bool round = shape[at - 1]->soap_type() == SOAP_TYPE_d__Circle;
        shape[at - 1]->name = (round ? "Circle " : "Shape ") + shape[at - 1]->name;
        result.shape.push_back(shape[at - 1]);
    }
    return SOAP_OK;
}

static struct SOAP_ENV__Detail *add_detail(struct soap *soap)
{
    struct SOAP_ENV__Detail *detail = soap_new_SOAP_ENV__Detail(soap);
    if (soap->version == 2)
        soap->fault->SOAP_ENV__Detail = detail;
    else
        soap->fault->detail = detail;
    return detail;
}

int d__trouble(struct soap *soap, std::string kind, d__troubleResponse &)
{
    if (kind == "problem") {
        int status = soap_sender_fault(soap, "a problem <&>", NULL);
        _d__problem *problem = add_detail(soap)->d__problem = soap_new__d__problem(soap);
        problem->id = 9007199254740993LL;
        problem->hints = {"a", "b & c"};
        return status;
    }
    if (kind == "refusal") {
        int status = soap_receiver_fault(soap, "no", NULL);
        _d__refusal *refusal = add_detail(soap)->d__refusal = soap_new__d__refusal(soap);
        refusal->until = 1774747800;
        return status;
    }
    return soap_sender_fault(soap, soap_strdup(soap, ("Unerwartet: " + kind).c_str()), "<shelf xmlns=\"urn:other\">7</shelf>");
}

int d__withTicket(struct soap *soap, std::string &holder)
{
    holder = soap->header && soap->header->d__ticket ? soap->header->d__ticket->holder : "nobody";
    soap->header = soap_new_SOAP_ENV__Header(soap);
    soap->header->d__served = soap_new_int(soap);
    *soap->header->d__served = 3;
    return SOAP_OK;
}

int d__drop(struct soap *soap, std::string what)
{
    dropped = what;
    return soap_send_empty_response(soap, 202);
}

int d__dropped(struct soap *, std::string &what)
{
    what = dropped;
    return SOAP_OK;
}

int d__signIn(struct soap *soap, std::string user, d__signInResponse &)
{
    soap_set_cookie(soap, "user", user.c_str(), NULL, "/");
    soap_set_cookie_session(soap, "user", NULL, "/");
    return SOAP_OK;
}

int d__whoAmI(struct soap *soap, std::string &user)
{
    const char *value = soap_cookie_value(soap, "user", NULL, NULL);
    user = value ? value : "nobody";
    return SOAP_OK;
}

int main(int, char **argv)
{
    struct soap *soap = soap_new1(SOAP_C_UTFSTRING);
    soap->fget = serve_contract;
    soap->send_timeout = soap->recv_timeout = 10;
    soap->bind_flags = SO_REUSEADDR;
    if (!soap_valid_socket(soap_bind(soap, "127.0.0.1", atoi(argv[1]), 100))) {
        soap_print_fault(soap, stderr);
        return 1;
    }
    for (;;) {
        if (!soap_valid_socket(soap_accept(soap)))
            continue;
        soap_serve(soap);
        soap_destroy(soap);
        soap_end(soap);
        soap_free_cookies(soap);
    }
}
