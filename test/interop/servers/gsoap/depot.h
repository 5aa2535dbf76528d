// What the depot offers, in the words of gSOAP's own compiler, which makes the WSDL and the server's skeleton of it.
#import "stlvector.h"

//gsoap d service name: Depot
//gsoap d service location: @URL@/
//gsoap d service namespace: urn:depot
//gsoap d schema elementForm: qualified

typedef std::string xsd__decimal;

struct xsd__base64Binary
{
    unsigned char *__ptr;
    int __size;
};

enum d__State { new_ = 0, underway };

class d__Parcel
{
public:
    LONG64 id 1;
    ULONG64 serial 1;
    std::string label 1;
    std::string *note 0;
    xsd__decimal *weight 0;
    time_t *sent 0;
    double *size 0;
    bool *fragile 0;
    enum d__State *state 0;
    struct xsd__base64Binary *content 0;
    std::vector<std::string> tags 0;
    std::vector<class d__Parcel *> inside 0;
    @int *priority 0;
};

class d__Shape
{
public:
    std::string name 1;
};

class d__Circle : public d__Shape
{
public:
    int radius 1;
};

class _d__problem
{
public:
    LONG64 id 1;
    std::vector<std::string> hints 0;
};

class _d__refusal
{
public:
    time_t until 1;
};

class d__Ticket
{
public:
    std::string holder 1;
    time_t *until 0;
};

struct SOAP_ENV__Header
{
    d__Ticket *d__ticket;
    int *d__served;
};

struct SOAP_ENV__Detail
{
    _d__problem *d__problem;
    _d__refusal *d__refusal;
    int __type;
    void *fault;
    _XML __any;
};

class d__storeResponse
{
public:
    d__Parcel *stored 1;
    std::string seen 1;
};

class d__redrawResponse
{
public:
    std::vector<d__Shape *> shape 0;
};

class d__troubleResponse
{
};

class d__signInResponse
{
};

int d__store(d__Parcel *parcel, d__storeResponse &result);
int d__redraw(std::vector<d__Shape *> shape, d__redrawResponse &result);

//gsoap d service method-fault: trouble _d__problem
//gsoap d service method-fault: trouble _d__refusal
int d__trouble(std::string kind, d__troubleResponse &result);

//gsoap d service method-input-header-part: withTicket d__ticket
//gsoap d service method-output-header-part: withTicket d__served
int d__withTicket(std::string &holder);

int d__drop(std::string what, void);
int d__dropped(std::string &what);
int d__signIn(std::string user, d__signInResponse &result);
int d__whoAmI(std::string &user);
