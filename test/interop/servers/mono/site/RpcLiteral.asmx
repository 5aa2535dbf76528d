<%@ WebService Language="C#" Class="RpcLiteral" %>
